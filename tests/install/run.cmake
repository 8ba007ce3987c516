# Installs into an empty directory, runs the installed program, builds a user's project against it.
# usage: cmake -DBUILD_DIR=… -DSOURCE_DIR=… -DGENERATOR=… -P run.cmake
set(work ${BUILD_DIR}/tests/install)
file(REMOVE_RECURSE ${work})
file(MAKE_DIRECTORY ${work}/elsewhere)

function(run)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY ${work}/elsewhere COMMAND_ERROR_IS_FATAL ANY)
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${work}/prefix)
file(WRITE ${work}/elsewhere/pair.tsv "It rained on Monday.\t月曜日に雨が降った。\n")
run(${work}/prefix/bin/taiyaku check pair.tsv)
foreach(file man/man1/taiyaku.1 bash-completion/completions/taiyaku zsh/site-functions/_taiyaku
        fish/vendor_completions.d/taiyaku.fish)
  if(NOT EXISTS ${work}/prefix/share/${file})
    message(FATAL_ERROR "share/${file} is not installed")
  endif()
endforeach()
run(${CMAKE_COMMAND} -G ${GENERATOR} -S ${SOURCE_DIR}/tests/install -B ${work}/user
    -DCMAKE_PREFIX_PATH=${work}/prefix -DCMAKE_BUILD_TYPE=Release)
run(${CMAKE_COMMAND} --build ${work}/user)
run(${work}/user/user ${work}/prefix/share/taiyaku/taiyaku.lexicon)
